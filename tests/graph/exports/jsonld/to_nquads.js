// Reads JSON-LD from a file and writes it as N-Quads; any look-up on the network is an error.
import { readFileSync } from "node:fs";
import jsonld from "jsonld";

const documentLoader = (url) => {
  throw new Error(`asks for ${url}`);
};
const document = JSON.parse(readFileSync(process.argv[2], "utf-8"));
process.stdout.write(
  await jsonld.toRDF(document, { format: "application/n-quads", documentLoader }),
);
