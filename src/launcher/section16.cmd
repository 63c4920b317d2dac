@echo off
rem Runs section16.jar, which is beside this file, with the archive of its classes (section16.aot or section16.jsa) if there is one.
setlocal
set "java=java"
if exist "%JAVA_HOME%\bin\java.exe" set "java=%JAVA_HOME%\bin\java.exe"
rem Small methods only are put into those that call them: compiling takes half the time, and the code is about as fast.
set "options=-XX:+IgnoreUnrecognizedVMOptions -XX:MaxInlineLevel=3 -XX:FreqInlineSize=60 -XX:InlineSmallCode=800"
if exist "%~dp0section16.aot" (
  "%java%" -Xlog:disable %options% "-XX:AOTCache=%~dp0section16.aot" -jar "%~dp0section16.jar" %*
) else if exist "%~dp0section16.jsa" (
  "%java%" -Xlog:disable %options% "-XX:SharedArchiveFile=%~dp0section16.jsa" -jar "%~dp0section16.jar" %*
) else (
  "%java%" %options% -jar "%~dp0section16.jar" %*
)
exit /b %ERRORLEVEL%
