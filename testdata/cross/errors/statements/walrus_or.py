(a or b := c)
