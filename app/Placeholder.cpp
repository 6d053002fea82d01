// Keeps the archive from being empty until the commands arrive.
