False None True and as assert async await break class continue def del elif else except finally
for from global if import in is lambda nonlocal not or pass raise return try while with yield
false classs clas _ __ _1 a1b2 ünïcödé 名前 b r u f t br rf fr bb ub Rb F T
match case type print exec self self self
