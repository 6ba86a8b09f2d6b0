def a_function_with_a_long_name_that_is_shown(a, a): pass
