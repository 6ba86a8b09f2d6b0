a or
