'no end
"""no end either, but this is
not the line's fault" '''
