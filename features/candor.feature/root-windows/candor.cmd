@echo off
rem SPDX-License-Identifier: EPL-2.0
rem Starts Candor. Without a command, or with dossiers alone, the desktop; else the command line: candor help.
rem The words name files, and files are named after people: they are no words of the process, which Equinox writes into its log. Without
rem quotation marks of ours around them, because theirs would end these. Names may hold "!", which delayed expansion would eat.
setlocal disabledelayedexpansion
set CANDOR_COMMAND_LINE=%*
set "here=%~dp0"
set "java="
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" call :try "%JAVA_HOME%"
if not defined java for /f "delims=" %%J in ('where java.exe 2^>nul') do if not defined java call :tryexe "%%J"
for %%R in ("%ProgramFiles%\Java" "%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Microsoft" "%ProgramFiles%\BellSoft" "%ProgramFiles%\Zulu") do (
    if not defined java if exist "%%~R" for /d %%D in ("%%~R\*") do if not defined java call :try "%%~D"
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

rem What belongs to the user: earlier versions, safety copies, logs, also those of a crash. Below LOCALAPPDATA nobody else may look. A backslash
rem at the end would take the quotation mark behind it along.
if not defined CANDOR_DATA set "CANDOR_DATA=%LOCALAPPDATA%\Candor"
if "%CANDOR_DATA:~-1%"=="\" set "CANDOR_DATA=%CANDOR_DATA%."
if not exist "%CANDOR_DATA%\logs" mkdir "%CANDOR_DATA%\logs" 2>nul
set "crash=-XX:ErrorFile=%CANDOR_DATA%\logs\crash-%%p.log"

rem The language is for the platform. What may be opened (candor.core.store.Limits) needs at most so much; a file is held in memory with its
rem attachments: three times the size of the files among the words, in MiB.
set "language="
set "size=0"
:word
if "%~1"=="" goto words
if "%~1"=="-nl" (
    set "language=-nl %~2"
) else if exist "%~1" if not "%~z1"=="" (
    set /a "size+=%~z1/349525" 2>nul
)
shift /1
goto word
:words
set /a "heap=768+size"
if %heap% gtr 4096 set "heap=4096"

if defined desktop goto desktop
"%java%\bin\java.exe" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xms48m -Xmx%heap%m "%crash%" -Djava.awt.headless=true -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 "-Dcandor.data=%CANDOR_DATA%" "-Dosgi.logfile=%CANDOR_DATA%\logs\command.log" %CANDOR_JAVA_OPTS% -jar "%launcher%" -nosplash -data @none -application candor.export.application %language%
exit /b %errorlevel%

:desktop
rem The language a person has chosen in the preferences has to be known before anything is loaded; -nl on the command line wins.
set "chosen=%CANDOR_DATA%\.metadata\.plugins\org.eclipse.core.runtime\.settings\candor.workbench.prefs"
if not defined language if exist "%chosen%" for /f "tokens=2 delims==" %%L in ('findstr /r /x "language=[a-z][a-z]" "%chosen%"') do set "language=-nl %%L"
if "%language%"=="-nl zh" set "language=-nl zh_CN"
rem javaw has no console window; start does not wait for it.
start "" "%java%\bin\javaw.exe" -XX:+UseSerialGC -Xms64m -Xmx1g -Djava.awt.headless=true -Dfile.encoding=UTF-8 --enable-native-access=ALL-UNNAMED "%crash%" "-Dosgi.instance.area=%CANDOR_DATA%" "-Dcandor.data=%CANDOR_DATA%" %CANDOR_JAVA_OPTS% -jar "%launcher%" -nosplash %language%
exit /b 0

:tryexe
for %%B in ("%~dp1..") do call :try "%%~fB"
exit /b

:try
rem Takes a Java home where its release file says 21 or more: JAVA_VERSION="21.0.5", "21" or "22-ea".
if not exist "%~1\release" exit /b
set "major="
for /f "tokens=2 delims==.-+_" %%V in ('findstr /b "JAVA_VERSION=" "%~1\release"') do set "major=%%V"
if not defined major exit /b
set "major=%major:"=%"
if %major% geq 21 set "java=%~1"
exit /b
