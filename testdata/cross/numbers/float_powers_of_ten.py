# One times each power of ten around zero.
print(1e-9, 1e-8, 1e-7, 1e-6, 1e-5, 1e-4, 1e-3, 1e-2, 1e-1, 1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9)
print(1e25, 1e27, 1e29, 1e32, 1e50, 1e75, 1e99, 1e100, 1e101, 1e150, 1e200, 1e250, 1e300, 1e305, 1e308)
print(1e-25, 1e-27, 1e-50, 1e-99, 1e-101, 1e-200, 1e-300, 1e-305, 1e-307, 1e-308, 1e-310, 1e-320, 1e-323)
