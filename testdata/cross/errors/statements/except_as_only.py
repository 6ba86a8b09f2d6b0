try: pass
except as a: pass
