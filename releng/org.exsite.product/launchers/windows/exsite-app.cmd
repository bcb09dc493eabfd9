@echo off
rem Opens the application, on the files that are named.
setlocal
call "%~dp0launcher\java.cmd" || exit /b 4
for %%l in ("%~dp0plugins\org.eclipse.equinox.launcher_*.jar") do set "EXSITE_LAUNCHER=%%~fl"
start "" "%EXSITE_JAVA%\javaw.exe" --enable-native-access=ALL-UNNAMED -Djava.awt.headless=true -XX:MaxRAMPercentage=60 -XX:MaxGCPauseMillis=40 -jar "%EXSITE_LAUNCHER%" %*
