# Prints the home of a JDK 21 or newer for mvnw.cmd: JAVA_HOME when it fits, else the newest one in the usual places, else NONE.
function Get-JdkVersion($jdk) {
    $release = Join-Path $jdk 'release'
    if (-not (Test-Path (Join-Path $jdk 'bin\javac.exe')) -or -not (Test-Path $release)) { return 0 }
    $line = Select-String -Path $release -Pattern '^JAVA_VERSION="(\d+)' | Select-Object -First 1
    if ($line) { return [int]$line.Matches[0].Groups[1].Value }
    return 0
}
if ($env:JAVA_HOME -and (Get-JdkVersion $env:JAVA_HOME) -ge 21) { $env:JAVA_HOME; exit 0 }
$places = @("$env:ProgramFiles\Java\*", "$env:ProgramFiles\Eclipse Adoptium\*", "$env:ProgramFiles\Microsoft\jdk*", "$env:USERPROFILE\.jdks\*")
$best = Get-Item $places -ErrorAction SilentlyContinue |
    Sort-Object { Get-JdkVersion $_.FullName } -Descending | Select-Object -First 1
if ($best -and (Get-JdkVersion $best.FullName) -ge 21) { $best.FullName } else { 'NONE' }
