"use strict";
// Places are fixed in pixels; where the window is narrower, the whole is made to fit.
(() => {
  const box = document.getElementById("mynetwork");
  const fit = () => {
    const part = Math.min(1, box.clientWidth / $width);
    network.setSize("100%", Math.ceil($height * part) + "px");
    network.moveTo({position: {x: $width / 2, y: $height / 2}, scale: part});
  };
  fit();
  network.once("afterDrawing", fit);
  window.addEventListener("resize", fit);
})();
