@echo off
rem SPDX-License-Identifier: EPL-2.0
rem Starts Candor. Without a command, or with dossiers alone, the desktop; else the command line: candor help.
setlocal enabledelayedexpansion
set "here=%~dp0"
set "java="
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" call :try "%JAVA_HOME%"
if not defined java for /f "delims=" %%J in ('where java.exe 2^>nul') do if not defined java call :tryexe "%%J"
for %%R in ("%ProgramFiles%\Java" "%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Microsoft" "%ProgramFiles%\BellSoft" "%ProgramFiles%\Zulu") do (
    if not defined java if exist %%R for /d %%D in (%%R\*) do if not defined java call :try "%%~D"
)
if not defined java (
    echo candor: no Java 21 or newer found. Install one, or point JAVA_HOME at it. 1>&2
    exit /b 3
)
for %%L in ("%here%plugins\org.eclipse.equinox.launcher_*.jar") do set "launcher=%%~L"
set "desktop="
if "%~1"=="" set "desktop=1"
if /i "%~x1"==".meeting" set "desktop=1"
if "%~1"=="-nl" set "desktop=1"
if not defined CANDOR_DATA set "CANDOR_DATA=%LOCALAPPDATA%\Candor"
if defined desktop (
    rem javaw has no console window; start does not wait for it.
    start "" "%java%\bin\javaw.exe" -XX:+UseSerialGC -Xms64m -Xmx1g -Djava.awt.headless=true -Dfile.encoding=UTF-8 --enable-native-access=ALL-UNNAMED %CANDOR_JAVA_OPTS% -jar "%launcher%" -nosplash -data "%CANDOR_DATA%" %*
    exit /b 0
)
"%java%\bin\java.exe" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xms48m -Xmx192m -Djava.awt.headless=true -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 %CANDOR_JAVA_OPTS% -jar "%launcher%" -nosplash -data @none -application candor.export.application %*
exit /b %errorlevel%

:tryexe
for %%B in ("%~dp1..") do call :try "%%~fB"
exit /b

:try
rem Takes a Java home where its release file says 21 or more.
if not exist "%~1\release" exit /b
for /f "tokens=2 delims==." %%V in ('findstr /b "JAVA_VERSION=" "%~1\release"') do set "major=%%~V"
set "major=!major:"=!"
if !major! geq 21 set "java=%~1"
exit /b
