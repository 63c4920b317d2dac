@echo off
rem Runs section16.jar, which is beside this file, with the archive of its classes (section16.aot or section16.jsa) if there is one.
setlocal
set "java=java"
if exist "%JAVA_HOME%\bin\java.exe" set "java=%JAVA_HOME%\bin\java.exe"
if exist "%~dp0section16.aot" (
  "%java%" -Xlog:disable -XX:+IgnoreUnrecognizedVMOptions "-XX:AOTCache=%~dp0section16.aot" -jar "%~dp0section16.jar" %*
) else if exist "%~dp0section16.jsa" (
  "%java%" -Xlog:disable "-XX:SharedArchiveFile=%~dp0section16.jsa" -jar "%~dp0section16.jar" %*
) else (
  "%java%" -jar "%~dp0section16.jar" %*
)
exit /b %ERRORLEVEL%
