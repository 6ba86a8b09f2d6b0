a +* b
