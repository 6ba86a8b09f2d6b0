# Signs and complements in a row.
print(-~5, ~-5, ~~5, -(-(-5)), +~+5, ~(-(~5)), - - 5, -~-~-~0)
