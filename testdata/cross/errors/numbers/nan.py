x = 1nan
