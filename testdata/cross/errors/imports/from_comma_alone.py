from a import (,)
