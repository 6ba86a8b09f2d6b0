# Constants inside of many brackets.
print((((((((1 + ((((((2)))))))) * ((3))))))), -((((4)))), ((((1)), ((2)))))
