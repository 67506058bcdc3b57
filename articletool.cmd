@echo off
rem Builds articletool where that is needed, then runs it: articletool extract samples\news
rem
rem On its first run it looks once whether the package feed has Catalyst, remembers the answer in
rem artifacts\launcher\engine and builds with Catalyst or without. Delete that file to make it look again.
setlocal enableextensions
set "root=%~dp0"
set "state=%root%artifacts\launcher"
set "enginefile=%state%\engine"
set DOTNET_NOLOGO=1
set DOTNET_CLI_TELEMETRY_OPTOUT=1

where dotnet >nul 2>nul
if errorlevel 1 (
  echo articletool: the .NET 10 SDK is needed ^(dotnet is not on the PATH^) 1>&2
  exit /b 4
)

if not exist "%state%" mkdir "%state%"
if exist "%enginefile%" goto known
dotnet restore "%root%src\ArticleTool.Catalyst\ArticleTool.Catalyst.csproj" -p:UseCatalyst=true >"%state%\restore.log" 2>&1
if not errorlevel 1 (
  echo articletool: Catalyst restores from the package feed: building with it ^(remembered in artifacts\launcher\engine^) 1>&2
  >"%enginefile%" echo catalyst
) else (
  echo articletool: Catalyst's package is not on the package feed: building with the embedded engine alone ^(remembered in artifacts\launcher\engine^) 1>&2
  >"%enginefile%" echo embedded
)

:known
set /p engine=<"%enginefile%"
set use=false
if "%engine%"=="catalyst" set use=true
if not "%engine%"=="catalyst" set engine=embedded
set "output=%state%\%engine%"

rem An incremental build is the simplest honest check for changes here; it takes seconds.
dotnet build "%root%src\ArticleTool\ArticleTool.csproj" -c Release -p:UseCatalyst=%use% -o "%output%" >"%state%\build.log" 2>&1
if errorlevel 1 (
  findstr /c:": error " "%state%\build.log" 1>&2
  echo articletool: the build failed; artifacts\launcher\build.log has all of it 1>&2
  exit /b 4
)

dotnet "%output%\articletool.dll" %*
exit /b %errorlevel%
