@echo off
rem Runs mpy from a checkout, as bin/mpy does on other systems: the first run builds it and makes a
rem class-data archive, later runs start fast. "mvn clean" makes it forget both.
setlocal
for %%I in ("%~dp0..") do set "ROOT=%%~fI"
set "TARGET=%ROOT%\src\dist\target"
set "JAR=%TARGET%\mpyforge.jar"
set "MAIN=org.mpyforge.cli.Main"
set "OPTIONS=-XX:TieredStopAtLevel=1 -XX:+UseG1GC -Xms64m -XX:-UsePerfData -Xlog:disable"

set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java.exe"

if exist "%JAR%" goto archive
where mvn >nul 2>nul || (
  echo mpy: needs Maven ^(mvn^) to build itself >&2
  exit /b 1
)
echo mpy: building itself: first use >&2
call mvn -q -B -f "%ROOT%\pom.xml" -Ddev -Dmaven.test.skip -pl src/dist -am package 1>&2
if errorlevel 1 (
  echo mpy: the build failed; it needs a JDK, version 17 or newer >&2
  exit /b 1
)

:archive
rem One archive for each JDK: its version is in the file's name. A JDK makes none for another's jar, and
rem with -Xshare:auto one that does not fit costs time, never correctness.
set "JDK=default"
if defined JAVA_HOME for %%I in ("%JAVA_HOME%") do set "JDK=%%~nxI"
set "ARCHIVE=%TARGET%\mpy-%JDK%.jsa"
if exist "%ARCHIVE%" goto start
"%JAVA%" %OPTIONS% -cp "%JAR%" org.mpyforge.cross.cli.Main ^
  -o "%TARGET%\training.mpy" "%ROOT%\src\dist\src\main\training\training.py" >nul 2>nul
"%JAVA%" %OPTIONS% "-XX:ArchiveClassesAtExit=%ARCHIVE%" -cp "%JAR%" %MAIN% ^
  dis "%TARGET%\training.mpy" >nul 2>nul

:start
"%JAVA%" %OPTIONS% -Xshare:auto "-XX:SharedArchiveFile=%ARCHIVE%" -cp "%JAR%" %MAIN% %*
exit /b %ERRORLEVEL%
