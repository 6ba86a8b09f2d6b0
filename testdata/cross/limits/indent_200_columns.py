# Indentation of two hundred columns, and of tabs.
if 1:
                                                                                                                                                                                                        x = 1
if x:
																				print(x)
