@echo off
rem Runs Maven on this project with the right Java, fetching Maven when it is missing.
rem   mvnw          starts Commonweave
rem   mvnw verify   checks everything
setlocal EnableExtensions DisableDelayedExpansion
set "JAVA_NEEDED=25"
set "PROJECT=%~dp0"

set "JDK="
if defined JAVA_HOME call :consider "%JAVA_HOME%"
for /f "delims=" %%j in ('where javac 2^>nul') do call :consider "%%~dpj.."
for %%r in (
    "%ProgramFiles%\Eclipse Adoptium"
    "%ProgramFiles%\Java"
    "%ProgramFiles%\Microsoft"
    "%ProgramFiles%\Zulu"
    "%ProgramFiles%\Amazon Corretto"
    "%LOCALAPPDATA%\Programs\Eclipse Adoptium"
    "%USERPROFILE%\.jdks"
) do for /d %%d in ("%%~r\*") do call :consider "%%~d"
for /d %%d in ("%USERPROFILE%\scoop\apps\*jdk*") do call :consider "%%~d\current"
if not defined JDK (
    >&2 echo Commonweave needs a JDK of version %JAVA_NEEDED% or newer, please type: winget install EclipseAdoptium.Temurin.%JAVA_NEEDED%.JDK
    exit /b 1
)
set "JAVA_HOME=%JDK%"

for /f "usebackq tokens=1,* delims==" %%a in ("%PROJECT%.mvn\wrapper\maven-wrapper.properties") do set "MVNW_%%a=%%b"
if not defined MAVEN_USER_HOME set "MAVEN_USER_HOME=%USERPROFILE%\.m2"
set "MAVEN=%MAVEN_USER_HOME%\wrapper\dists\apache-maven\%MVNW_distributionSha256Sum%"
if not exist "%MAVEN%\bin\mvn.cmd" (
    >&2 echo Fetching Maven, which is done once
    "%JAVA_HOME%\bin\java.exe" "%PROJECT%.mvn\wrapper\FetchMaven.java" "%MVNW_distributionUrl%" "%MVNW_distributionSha256Sum%" "%MAVEN%" || exit /b 1
)

rem A mavenrc file could put an older Java back.
set "MAVEN_SKIP_RC=true"
cd /d "%PROJECT%"
"%MAVEN%\bin\mvn.cmd" %*

:consider
rem Takes the first folder that holds a new enough JDK; a Java without a compiler does not do.
if defined JDK exit /b
if not exist "%~1\bin\javac.exe" exit /b
set "VERSION=0"
for /f "tokens=2 delims==" %%v in ('findstr /b /c:"JAVA_VERSION=" "%~1\release" 2^>nul') do for /f "delims=.-+" %%m in ("%%~v") do set "VERSION=%%m"
if %VERSION% GEQ %JAVA_NEEDED% set "JDK=%~f1"
exit /b
