require("alpha")
package("beta")
if options.verbose:
    module("loud.py")
metadata(version="2.0")
