# Blanks and tabs behind statements.   
a = 1   
b = 2	
if a:   
    print(a)	
    print(b)   
   
