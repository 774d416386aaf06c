@echo off
rem Starts Esep on Windows: finds Java, builds the program where it is missing or older than its source, runs it.
rem
rem What stands beside this file is enough to run: target\esep.jar and target\lib with templates\; Maven, pom.xml and
rem src\ are needed only to build. Everything made here goes to target\.
rem
rem   JAVA_HOME           the Java to use; else the one on the PATH
rem   ESEP_JAVA_OPTIONS   more options for Java, such as -Xmx4g
rem
rem Two parts: batch for the daily start, and below it PowerShell for the rare one that has to build or to explain.
rem The batch part is plain ASCII and jumps only forward, for cmd.exe may lose its place among other letters.
setlocal EnableExtensions DisableDelayedExpansion

rem The screen speaks Kazakh and Russian: UTF-8 while Esep runs, afterwards what was set before ("...: 866").
set "ESEP_CODE_PAGE="
for /f "tokens=2 delims=:." %%A in ('chcp') do set "ESEP_CODE_PAGE=%%A"
chcp 65001 >nul 2>&1

rem "." after the folder, because a backslash before a closing quote would be taken for part of the quote.
set "ESEP_SELF=%~f0"
for %%A in ("%~dp0.") do set "ESEP_HOME=%%~fA"
set "ESEP_STATUS=0"
set "ESEP_REASON="

rem ---- Java: its version stands in the file "release"; where there is none, Java has to be asked.
set "ESEP_JAVA="
set "ESEP_JAVA_HOME="
set "ESEP_JAVA_VERSION="
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "ESEP_JAVA=%JAVA_HOME%\bin\java.exe"
if not defined ESEP_JAVA for %%A in (java.exe) do set "ESEP_JAVA=%%~$PATH:A"
if not defined ESEP_JAVA set "ESEP_REASON=no-java"
if not defined ESEP_JAVA goto prepare

for %%A in ("%ESEP_JAVA%") do for %%B in ("%%~dpA..") do set "ESEP_JAVA_HOME=%%~fB"
if not exist "%ESEP_JAVA_HOME%\release" goto ask_java
for /f "usebackq tokens=1,2 delims==" %%A in ("%ESEP_JAVA_HOME%\release") do if "%%A"=="JAVA_VERSION" set "ESEP_JAVA_VERSION=%%~B"
if defined ESEP_JAVA_VERSION goto check_java

:ask_java
set "ESEP_JAVA_HOME="
set "ESEP_ANSWER=%TEMP%\esep-java-%RANDOM%%RANDOM%.txt"
"%ESEP_JAVA%" -version >nul 2>"%ESEP_ANSWER%"
for /f "usebackq tokens=2,3" %%A in ("%ESEP_ANSWER%") do if "%%A"=="version" set "ESEP_JAVA_VERSION=%%~B"
del "%ESEP_ANSWER%" >nul 2>&1

:check_java
set "ESEP_JAVA_MAJOR=0"
for /f "tokens=1 delims=.-+_" %%A in ("%ESEP_JAVA_VERSION%") do set "ESEP_JAVA_MAJOR=%%A"
if %ESEP_JAVA_MAJOR% LSS 17 set "ESEP_REASON=old-java"
if %ESEP_JAVA_MAJOR% LSS 17 goto prepare

rem ---- The options: the quick compiler only and the simplest collector, as fits a short run, and not a word from Java
rem itself (an archive of classes that does not fit is passed over in silence). Two collectors and Java would not start.
set "ESEP_OPTIONS=-XX:+IgnoreUnrecognizedVMOptions -XX:TieredStopAtLevel=1 -Xshare:auto -Xlog:disable -XX:-PrintWarnings"
set "ESEP_ALL_OPTIONS=%JAVA_TOOL_OPTIONS% %JDK_JAVA_OPTIONS% %ESEP_JAVA_OPTIONS%"
set "ESEP_ALL_OPTIONS=%ESEP_ALL_OPTIONS:"=%"
set "ESEP_COLLECTOR= -XX:+UseSerialGC"
if not "%ESEP_ALL_OPTIONS:GC=%"=="%ESEP_ALL_OPTIONS%" set "ESEP_COLLECTOR="
set "ESEP_OPTIONS=%ESEP_OPTIONS%%ESEP_COLLECTOR% -Dfile.encoding=UTF-8 %ESEP_JAVA_OPTIONS%"

rem ---- Is everything there and up to date? robocopy /L only compares, and ends with 0 where both sides are the same:
rem the source with the copy that was built last, the jar with the copy that the archive of classes was made for.
set "ESEP_JAR=%ESEP_HOME%\target\esep.jar"
set "ESEP_CLASSES=%ESEP_HOME%\target\cds\%ESEP_JAVA_VERSION%"
set "ESEP_COMPARE=/L /FFT /R:0 /W:0 /NJH /NJS /NP"
if not exist "%ESEP_JAR%" set "ESEP_REASON=prepare"
if not exist "%ESEP_JAR%" goto prepare
if not exist "%ESEP_HOME%\pom.xml" goto compare_jar
if not exist "%ESEP_HOME%\src\main\" goto compare_jar
robocopy "%ESEP_HOME%" "%ESEP_HOME%\target\building" pom.xml /XX %ESEP_COMPARE% >nul 2>&1 || set "ESEP_REASON=prepare"
robocopy "%ESEP_HOME%\src\main" "%ESEP_HOME%\target\building\src\main" /MIR %ESEP_COMPARE% >nul 2>&1 || set "ESEP_REASON=prepare"
:compare_jar
robocopy "%ESEP_HOME%\target" "%ESEP_CLASSES%" esep.jar /XX %ESEP_COMPARE% >nul 2>&1 || set "ESEP_REASON=prepare"

rem ---- The rare part: everything from the mark to the end of this file, run by PowerShell. It ends with 0 where the
rem program can run. (The mark is written in two halves here, or it would be found in this line.)
:prepare
if not defined ESEP_REASON goto start
"%SystemRoot%\System32\WindowsPowerShell\v1.0\powershell.exe" -NoProfile -NonInteractive -Command "$text = [IO.File]::ReadAllText($env:ESEP_SELF); & ([ScriptBlock]::Create($text.Substring($text.IndexOf('#[' + 'prepare]'))))" <nul
if not errorlevel 0 set "ESEP_STATUS=3"
if errorlevel 1 set "ESEP_STATUS=3"
if not "%ESEP_STATUS%"=="0" goto finish

rem ---- Run. Java takes its arguments in the old code page of Windows, which has no Kazakh letters: called from its own
rem folder, the usual case, Esep gets by with relative paths. An empty archive says that making it failed.
:start
set "ESEP_BASE=%ESEP_HOME%"
if /i "%CD%"=="%ESEP_HOME%" set "ESEP_BASE=."
set "ESEP_SHARED="
if exist "%ESEP_CLASSES%\esep.jsa" for %%A in ("%ESEP_CLASSES%\esep.jsa") do if %%~zA GTR 0 set "ESEP_SHARED=yes"
set "ESEP_SHARE="
if defined ESEP_SHARED set ESEP_SHARE="-XX:SharedArchiveFile=%ESEP_BASE%\target\cds\%ESEP_JAVA_VERSION%\esep.jsa"
"%ESEP_JAVA%" %ESEP_OPTIONS% %ESEP_SHARE% "-Desep.home=%ESEP_BASE%" -jar "%ESEP_BASE%\target\esep.jar" %*
set "ESEP_STATUS=%errorlevel%"

rem (Whoever ends Esep with Ctrl+C may stay in UTF-8: cmd.exe then leaves this file at once.)
:finish
if defined ESEP_CODE_PAGE chcp %ESEP_CODE_PAGE% >nul 2>&1
endlocal & exit /b %ESEP_STATUS%

#[prepare] PowerShell from here on; cmd.exe never comes this far. Windows PowerShell 5.1, which every Windows has.
$ErrorActionPreference = 'Stop'
try { [Console]::OutputEncoding = New-Object Text.UTF8Encoding $false } catch { } # no screen, nothing to set

$base = $env:ESEP_HOME
$target = Join-Path $base 'target'
$jar = Join-Path $target 'esep.jar'
$building = Join-Path $target 'building'
$log = Join-Path $target 'build.log'

function Say($kazakh, $russian) {
    [Console]::Error.WriteLine($kazakh)
    [Console]::Error.WriteLine($russian)
}

function Stop-Esep($kazakh, $russian) {
    Say $kazakh $russian
    exit 3
}

function Test-Same([string[]] $arguments) {
    & robocopy.exe @arguments /L /FFT /R:0 /W:0 /NJH /NJS /NP | Out-Null
    return $LASTEXITCODE -eq 0
}

function Test-Source { (Test-Path -LiteralPath "$base\pom.xml") -and (Test-Path -LiteralPath "$base\src\main") }

function Test-NeedsBuild {
    if (-not (Test-Path -LiteralPath $jar)) { return $true }
    if (-not (Test-Source)) { return $false }
    return -not ((Test-Same $base, $building, 'pom.xml', '/XX') -and
        (Test-Same "$base\src\main", "$building\src\main", '/MIR'))
}

# The version of Maven as text, empty where there is none.
function Get-MavenVersion {
    if (-not (Get-Command mvn -CommandType Application -ErrorAction SilentlyContinue)) { return '' }
    $answer = & cmd.exe /d /c 'mvn -v 2>nul'
    if ("$answer" -match 'Apache Maven (\d+\.\d+[.\d]*)') { return $Matches[1] }
    return ''
}

function Stop-Build {
    # The copy goes, or the next start would take it for source that was built.
    Remove-Item -LiteralPath $building -Recurse -Force -ErrorAction SilentlyContinue
    Stop-Esep "Esep құрастырылмады. Себебі мына файлда: $log" "Не удалось собрать Esep. Причина записана в файле $log"
}

# Builds a copy of the source in target\building and moves what came out into place, the jar last. The copy stays: it
# tells the next start whether the source has changed.
function Build {
    if (Test-Path -LiteralPath $jar) {
        Say 'Бастапқы код өзгерген: Esep қайта құрастырылуда…' 'Исходный код изменился: Esep собирается заново…'
    } else {
        Say 'Esep алғаш рет құрастырылуда, бұл бірнеше минут алуы мүмкін…' `
            'Esep собирается в первый раз, это может занять несколько минут…'
    }
    if ($env:ESEP_JAVA_HOME) {
        if (-not (Test-Path -LiteralPath "$env:ESEP_JAVA_HOME\bin\javac.exe")) {
            Stop-Esep "Құрастыру үшін JDK керек, ал мұнда тек JRE бар: $env:ESEP_JAVA_HOME" `
                "Для сборки нужен JDK, а здесь только JRE: $env:ESEP_JAVA_HOME"
        }
        $env:JAVA_HOME = $env:ESEP_JAVA_HOME
    }
    try {
        & robocopy.exe $base $building pom.xml /R:1 /W:1 | Out-Null
        & robocopy.exe "$base\src\main" "$building\src\main" /MIR /R:1 /W:1 | Out-Null
        Push-Location -LiteralPath $building
        & cmd.exe /d /c 'mvn -B -q -Dstyle.color=never -Dquick -DskipTests package <nul >..\build.log 2>&1'
        $isBuilt = $LASTEXITCODE -eq 0
        Pop-Location
        if (-not $isBuilt) { Stop-Build }
        [IO.Directory]::CreateDirectory("$target\lib") | Out-Null
        foreach ($library in Get-ChildItem -LiteralPath "$building\target\lib" -Filter *.jar) {
            $installed = Join-Path "$target\lib" $library.Name
            if (-not ((Test-Path -LiteralPath $installed) -and
                    (Get-FileHash -LiteralPath $installed).Hash -eq (Get-FileHash -LiteralPath $library.FullName).Hash)) {
                Move-Item -LiteralPath $library.FullName -Destination $installed -Force
            }
        }
        Move-Item -LiteralPath "$building\target\esep.jar" -Destination $jar -Force
    } catch {
        # Windows does not let go of a jar that a running Esep has open.
        Add-Content -LiteralPath $log -Value "$_" -Encoding UTF8 -ErrorAction SilentlyContinue
        Stop-Build
    }
    Remove-Item -LiteralPath "$building\target" -Recurse -Force -ErrorAction SilentlyContinue
}

# Records which classes a run needs, so that the next one starts faster. Relative paths: see the batch part.
function Make-Archive {
    Say 'Esep тез іске қосылуға дайындалуда…' 'Esep готовится к быстрому запуску…'
    $classes = $env:ESEP_CLASSES
    $part = "target\cds\$env:ESEP_JAVA_VERSION\esep.part"
    [IO.Directory]::CreateDirectory($classes) | Out-Null
    Push-Location -LiteralPath $base
    Remove-Item -LiteralPath $part -Force -ErrorAction SilentlyContinue
    $options = -split $env:ESEP_OPTIONS
    $ErrorActionPreference = 'Continue' # in this function only: what Java writes to stderr is no error here
    & $env:ESEP_JAVA @options "-XX:ArchiveClassesAtExit=$part" -jar '.\target\esep.jar' warm-up --home . *> $null
    if ($LASTEXITCODE -ne 0 -or -not (Test-Path -LiteralPath $part)) {
        Remove-Item -LiteralPath $part -Force -ErrorAction SilentlyContinue
        [IO.File]::WriteAllText("$classes\esep.part", '')
    }
    Move-Item -LiteralPath $part -Destination "$classes\esep.jsa" -Force
    Copy-Item -LiteralPath $jar -Destination $classes -Force # last: it says that the archive fits this jar
    Pop-Location
}

if ($env:ESEP_REASON -eq 'no-java') {
    Stop-Esep 'Esep іске қосылмады: Java табылмады. Java 17 немесе одан жаңасын орнатыңыз немесе JAVA_HOME айнымалысында оның қалтасын көрсетіңіз.' `
        'Esep не запущен: Java не найдена. Установите Java 17 или новее либо укажите её папку в переменной JAVA_HOME.'
}
if ($env:ESEP_REASON -eq 'old-java') {
    Stop-Esep "Esep іске қосылмады: Java 17 немесе одан жаңасы керек, ал табылғаны – $env:ESEP_JAVA_VERSION ($env:ESEP_JAVA)." `
        "Esep не запущен: нужна Java 17 или новее, а найдена $env:ESEP_JAVA_VERSION ($env:ESEP_JAVA)."
}

# The lock: a file nobody else may open meanwhile. Windows lets go of it when this process ends, however it ends.
$lock = $null
$waited = 0
while (-not $lock) {
    try {
        [IO.Directory]::CreateDirectory($target) | Out-Null
        $lock = [IO.File]::Open("$target\esep.lock", 'OpenOrCreate', 'ReadWrite', 'None')
    } catch {
        $isTaken = $_.Exception.GetBaseException().HResult -eq -2147024864 # 0x80070020, in use by another process
        if (-not $isTaken) {
            if (Test-Path -LiteralPath $jar) { exit 0 } # a folder one may only read: run what is there
            Stop-Esep "Esep құрастырылмады: $target қалтасына жазуға болмайды." `
                "Не удалось собрать Esep: нельзя писать в папку $target."
        }
        if ($waited -eq 2) {
            Say 'Esep басқа терезеде дайындалып жатыр, күте тұрыңыз…' 'Esep уже готовится в другом окне, подождите…'
        }
        Start-Sleep -Seconds 1
        $waited++
    }
}

if (Test-NeedsBuild) {
    if (-not (Test-Source)) {
        Stop-Esep "Esep толық емес: $jar жоқ." "Esep неполон: нет файла $jar."
    }
    $maven = Get-MavenVersion
    if ($maven -and [version] $maven -ge [version] '3.8') {
        Build
    } elseif (Test-Path -LiteralPath $jar) {
        # A folder copied to a machine that cannot build.
        Say 'Maven 3.8 жоқ, сондықтан Esep бұрын құрастырылған күйінде іске қосылады.' `
            'Maven 3.8 нет, поэтому Esep запускается таким, каким был собран ранее.'
    } else {
        if (-not $maven) { $maven = '-' }
        Stop-Esep "Esep-ті құрастыру үшін Maven 3.8 немесе одан жаңасы керек (табылғаны: $maven)." `
            "Для сборки Esep нужен Maven 3.8 или новее (найдено: $maven)."
    }
}
try {
    if (-not (Test-Same $target, $env:ESEP_CLASSES, 'esep.jar', '/XX')) { Make-Archive }
} catch { } # without an archive Esep only starts slower
exit 0
