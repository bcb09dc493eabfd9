@echo off
rem Sets EXSITE_JAVA to the folder of a Java 21 or newer: JAVA_HOME's, the one on PATH, or one of the usual places.
set EXSITE_JAVA=
if defined JAVA_HOME call :try "%JAVA_HOME%\bin"
if not defined EXSITE_JAVA for %%j in (java.exe) do if not "%%~$PATH:j"=="" call :try "%%~dp$PATH:j."
if not defined EXSITE_JAVA for /d %%j in ("%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Java\*" "%ProgramFiles%\Microsoft\jdk*") do call :try "%%~j\bin"
if defined EXSITE_JAVA exit /b 0
echo Exsite needs Java 21 or newer. Install it, or set JAVA_HOME to its folder. 1>&2
exit /b 4

:try
if defined EXSITE_JAVA exit /b
if not exist "%~1\java.exe" exit /b
for /f "tokens=3" %%v in ('""%~1\java.exe" -version 2>&1 | findstr /c:"version""') do (
    for /f "tokens=1 delims=." %%m in ("%%~v") do if %%m geq 21 set "EXSITE_JAVA=%~1"
)
exit /b
