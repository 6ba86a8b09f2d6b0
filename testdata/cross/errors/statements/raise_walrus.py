raise a := b
