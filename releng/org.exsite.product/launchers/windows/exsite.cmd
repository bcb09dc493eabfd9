@echo off
rem The command line of Exsite. Without arguments it opens the application.
setlocal
call "%~dp0launcher\java.cmd" || exit /b 4
"%EXSITE_JAVA%\java.exe" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xshare:auto -XX:MaxRAMPercentage=60 "-Dexsite.app=%~dp0exsite-app.cmd" -jar "%~dp0exsite-cli.jar" %*
exit /b %ERRORLEVEL%
