### Inställningar.

settings-theme = Utseende
settings-theme-system = Som systemet
settings-theme-light = Ljust
settings-theme-dark = Mörkt
settings-contrast = Hög kontrast
settings-zoom = Storlek
settings-language = Språk
