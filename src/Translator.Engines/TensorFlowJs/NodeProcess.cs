using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace Translator.Engines.TensorFlowJs;

/// <summary>Node.js with the script <c>run.mjs</c>: takes a request a line, answers with a line each.</summary>
sealed class NodeProcess : IDisposable
{
    const string Script = "run.mjs";

    readonly Process process;
    readonly string folder;
    readonly Task<string> errors;

    NodeProcess(Process process, string folder)
    {
        (this.process, this.folder) = (process, folder);
        errors = process.StandardError.ReadToEndAsync();
    }

    /// <summary>Starts it; null when there is no Node.js.</summary>
    public static NodeProcess? Start()
    {
        var folder = Directory.CreateTempSubdirectory("translator-node-").FullName;
        var script = Path.Combine(folder, Script);
        using (var source = typeof(NodeProcess).Assembly.GetManifestResourceStream($"{typeof(NodeProcess).Namespace}.{Script}")!)
        using (var target = File.Create(script))
        {
            source.CopyTo(target);
        }

        var start = new ProcessStartInfo("node", [script])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        try
        {
            return new NodeProcess(Process.Start(start)!, folder);
        }
        catch (Win32Exception e) when (e.NativeErrorCode is 2 or 13)
        {
            Directory.Delete(folder, recursive: true);
            return null;
        }
    }

    /// <summary>The answer to a request; null when the process ended instead.</summary>
    public string? Ask(string request)
    {
        try
        {
            process.StandardInput.WriteLine(request);
            process.StandardInput.Flush();
        }
        catch (IOException)
        {
            return null;
        }

        return process.StandardOutput.ReadLine();
    }

    /// <summary>Why it ended, in one line.</summary>
    public string Failure()
    {
        process.WaitForExit();
        return $"node ended with code {process.ExitCode}: {FirstError(errors.GetAwaiter().GetResult())}";
    }

    /// <summary>Node.js prints the place, the source line and a caret before the sentence.</summary>
    static string FirstError(string error)
    {
        var lines = error.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return lines.FirstOrDefault(line => line.Contains("Error")) ?? lines.LastOrDefault() ?? "it said nothing";
    }

    /// <summary>Ends it: the script stops at the end of its input.</summary>
    public void Dispose()
    {
        try
        {
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // it has ended already
        }

        process.WaitForExit();
        process.Dispose();
        Directory.Delete(folder, recursive: true);
    }
}
