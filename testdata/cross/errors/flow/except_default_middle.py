try: pass
except KeyError: pass
except:
    pass
except ValueError as e: pass
