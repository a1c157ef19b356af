@echo off
rem Windows: builds the deck of the workbook in input\, or of the workbook that is dropped here, and
rem opens its folder. In the program's own folder uv runs it; elsewhere build-deck must be installed.
setlocal
chcp 65001 >nul
set "RESULT=1"
set "WORKBOOK="
if not "%~1"=="" set WORKBOOK=--workbook "%~f1"
pushd "%~dp0"
if not "%~2"=="" goto several
set "PATH=%PATH%;%USERPROFILE%\.local\bin"
if exist pyproject.toml goto project
where build-deck >nul 2>nul
if errorlevel 1 goto no_program
set "BUILD=build-deck"
goto build

:project
rem Not in a synchronised folder; copied, since OneDrive refuses hard links.
set "UV_PROJECT_ENVIRONMENT=%LOCALAPPDATA%\build-deck\venv"
set "UV_LINK_MODE=copy"
set "BUILD=uv run -q --no-sync build-deck"
where uv >nul 2>nul
if not errorlevel 1 goto prepare
echo build-deck tarvitsee ilmaisen uv-ohjelman, jota tällä koneella ei vielä ole.
echo Se haetaan osoitteesta astral.sh ja asennetaan vain omalle käyttäjällesi.
echo Aloita asennus painamalla jotakin näppäintä. Jos et halua asentaa sitä, sulje ikkuna.
pause >nul
powershell -NoProfile -ExecutionPolicy Bypass -Command "irm https://astral.sh/uv/install.ps1 | iex"
where uv >nul 2>nul
if errorlevel 1 goto not_prepared

:prepare
if not exist "%UV_PROJECT_ENVIRONMENT%" (
  echo Valmistelen ohjelman. Ensimmäisellä kerralla tämä kestää muutaman minuutin.
)
uv sync -q --no-dev
if errorlevel 1 goto not_prepared

:build
%BUILD% %WORKBOOK%
set "RESULT=%ERRORLEVEL%"
echo.
if not "%RESULT%"=="0" goto failed
echo Valmis. Esityksen kansio avautuu.
start "" output
goto end

:failed
echo Esitystä ei tehty: syy ja ohje ovat yllä.
goto end

:several
echo Pudota yksi työkirja kerrallaan.
goto end

:no_program
echo Ohjelmaa build-deck ei ole tällä koneella. Pyydä IT-tukea asentamaan se,
echo tai käynnistä tämä tiedosto build-deckin omasta kansiosta.
echo Jos avasit tiedoston zip-paketista, pura paketti ensin.
goto end

:not_prepared
echo.
echo Ohjelman asennus ei onnistunut. Tarkista verkkoyhteys ja yritä uudelleen,
echo tai pyydä IT-tukea asentamaan uv.

:end
echo.
echo Sulje ikkuna painamalla jotakin näppäintä.
pause >nul
popd
exit /b %RESULT%
