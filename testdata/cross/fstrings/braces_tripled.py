# norun: 1.27 cannot read a field inside of doubled braces
x = 1
print(f"{{{x}}}", f"{{{{{x}}}}}", f"{{ {x} }}{{{x}{x}}}", f"}}{{", f"{{")
