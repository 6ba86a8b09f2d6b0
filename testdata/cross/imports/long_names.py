# norun: long module names and deep packages
import a_very_long_package_name.another_very_long_module_name.and_a_third_one as short
from a_very_long_package_name.another_very_long_module_name import something_with_a_long_name as x
import p0.p1.p2.p3.p4.p5.p6.p7.p8.p9
