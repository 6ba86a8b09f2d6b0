from .greeting import greet
