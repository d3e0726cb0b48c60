"""How properties are tried: the same examples every time and no deadline, for a loaded machine is no fault.

HYPOTHESIS_PROFILE=search looks for new ones, and for longer; =proof for much longer: name the test. Whatever the locale
of whoever runs them, newsreader speaks English unless a test says otherwise.
"""

import os

from hypothesis import settings

os.environ["LC_ALL"] = "C.UTF-8"
os.environ.pop("NEWSREADER_LANGUAGE", None)

settings.register_profile("steady", deadline=None, derandomize=True)
settings.register_profile("search", deadline=None, max_examples=2000)
settings.register_profile("proof", deadline=None, max_examples=100_000)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "steady"))
