# norun: 1.27 has no t-strings
é = 1
s = t"größe {é} → {'ü'}"
