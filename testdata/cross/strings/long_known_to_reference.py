# Long strings that the reference knows as names of its own, though they are not static.
print("ViperTypeError", "StopAsyncIteration", "__build_class__", "__repl_print__", "bound_method",
      "intersection", "intersection_update", "symmetric_difference", "difference_update",
      "__traceback__", "__reversed__", "__contains__", "__complex__", "unpack_from")
