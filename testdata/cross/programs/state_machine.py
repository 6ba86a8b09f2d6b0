# A state machine of generators.
def machine(log):
    state = "idle"
    while True:
        event = yield state
        if state == "idle" and event == "coin": state = "ready"
        elif state == "ready":
            if event == "push":
                log.append("open")
                state = "idle"
            elif event == "coin": log.append("refund")
            else: state = "error"
        elif event == "reset": state = "idle"
log = []
m = machine(log)
next(m)
print([m.send(e) for e in ("push", "coin", "coin", "push", "coin", "kick", "coin", "reset")], log)
