from .wifi import connect
