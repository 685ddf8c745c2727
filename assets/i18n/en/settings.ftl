### Settings.

settings-theme = Appearance
settings-theme-system = As the system
settings-theme-light = Light
settings-theme-dark = Dark
settings-contrast = High contrast
settings-zoom = Size
settings-language = Language
