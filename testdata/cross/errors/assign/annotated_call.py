f(): int = 2
