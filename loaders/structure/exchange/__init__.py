"""Questions and answers: who asks, who answers, what is said again."""
