try: return
finally: pass
