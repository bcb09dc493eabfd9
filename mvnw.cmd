@echo off
rem Maven for this project: a Maven that is new enough, fetched once through the Maven on PATH, however old that is.
rem JAVA_HOME must name a JDK 21 or newer.
setlocal
if not defined JAVA_HOME (
    echo Set JAVA_HOME to the folder of a JDK 21 or newer. 1>&2
    exit /b 2
)
set /p EXSITE_MAVEN=<"%~dp0.mvn\maven.version"
set "EXSITE_CACHE=%LOCALAPPDATA%\exsite"
set "EXSITE_HOME=%EXSITE_CACHE%\apache-maven-%EXSITE_MAVEN%"
if exist "%EXSITE_HOME%\bin\mvn.cmd" goto run
if not exist "%EXSITE_CACHE%" mkdir "%EXSITE_CACHE%"
pushd "%EXSITE_CACHE%"
call mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy "-Dartifact=org.apache.maven:apache-maven:%EXSITE_MAVEN%:zip:bin" "-DoutputDirectory=%EXSITE_CACHE%"
if errorlevel 1 (
    popd
    echo Maven %EXSITE_MAVEN% could not be fetched; install Maven 3.9 or newer. 1>&2
    exit /b 2
)
tar -xf "apache-maven-%EXSITE_MAVEN%-bin.zip"
popd
:run
call "%EXSITE_HOME%\bin\mvn.cmd" %*
exit /b %ERRORLEVEL%
