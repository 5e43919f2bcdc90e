using Translator.Engines.Jobs;
using Translator.Engines.Processes;
using Translator.Engines.TensorFlowJs;
using Translator.Engines.TensorFlowNet;

namespace Translator.Engines.TensorFlow.Tests;

/// <summary>They change environment variables of the process, so that nothing else may run beside them.</summary>
[CollectionDefinition(nameof(ProbeTests), DisableParallelization = true)]
[Collection(nameof(ProbeTests))]
public sealed class ProbeTests : IDisposable
{
    readonly string folder = Directory.CreateTempSubdirectory("translator-test-").FullName;
    readonly Dictionary<string, string?> before = [];

    [SkippableFact]
    public void TensorFlow_states_its_version_and_folder()
    {
        Skip.If(LibTensorFlowLocator.Find(folder: null, out var reason) is null, reason);

        var found = TensorFlowProbe.Probe();

        Assert.True(found.Available, found.Reason);
        Assert.Matches(@"^2\.\d+\.\d+", found.Version);
        Assert.True(Directory.Exists(found.Folder));
        Assert.StartsWith("cpu", found.Device);
    }

    [Fact]
    public void TensorFlow_is_not_looked_for_elsewhere_when_the_variable_names_a_place()
    {
        Set(LibTensorFlowLocator.Variable, folder);

        var found = TensorFlowProbe.Probe();

        Assert.False(found.Available);
        Assert.StartsWith($"{folder} ({LibTensorFlowLocator.Variable}) has no ", found.Reason);
        Assert.Equal("pip install tensorflow-cpu", found.Remedy);
    }

    [SkippableFact]
    public void TensorFlow_is_refused_when_the_file_is_something_else()
    {
        Skip.IfNot(OperatingSystem.IsLinux());
        File.WriteAllText(Path.Combine(folder, "libtensorflow.so"), "not a library");

        var found = TensorFlowProbe.Probe(folder);

        Assert.False(found.Available);
        Assert.Contains("libtensorflow.so", found.Reason);
        Assert.DoesNotContain("\n", found.Reason);
    }

    [SkippableFact]
    public async Task TensorFlow_js_gives_npms_own_reason_and_leaves_nothing_behind()
    {
        Skip.If(await CapturedProcess.RunAsync("npm", ["--version"]) is not { ExitCode: 0 }, "npm is not on the path");
        Set("XDG_CACHE_HOME", folder);
        Set("npm_config_registry", "http://127.0.0.1:9/");
        Set("npm_config_fetch_retries", "0");
        Set("npm_config_cache", Path.Combine(folder, "npm"));

        var reason = await TensorFlowJsPackages.EnsureAsync();

        Assert.StartsWith($"npm could not install TensorFlow.js {TensorFlowJsPackages.Version}: ", reason);
        Assert.Contains("ECONNREFUSED", reason);
        Assert.DoesNotContain("\n", reason);
        Assert.Empty(Directory.GetFileSystemEntries(CacheFolder.Path));
    }

    [SkippableFact]
    public async Task TensorFlow_js_needs_Node()
    {
        Skip.If(OperatingSystem.IsWindows());
        Set("PATH", folder);

        var found = await TensorFlowJsProbe.ProbeAsync();

        Assert.False(found.Available);
        Assert.Equal("node is not on the path", found.Reason);
        Assert.Equal(TensorFlowJsPackages.NodeRemedy, found.Remedy);
    }

    [Fact]
    public async Task TensorFlow_NET_is_available_or_has_NuGets_reason()
    {
        var found = await TensorFlowNetProbe.ProbeAsync();

        Assert.Equal(EngineNames.TensorFlowNet, found.Engine);
        if (found.Available)
        {
            Assert.Equal(TensorFlowNetPackage.Version, found.Version);
        }
        else
        {
            Assert.Matches(@"^NU\d{4}: .*TensorFlow", found.Reason);
            Assert.Equal(TensorFlowNetProbe.Remedy, found.Remedy);
        }
    }

    public void Dispose()
    {
        foreach (var (name, value) in before)
        {
            Environment.SetEnvironmentVariable(name, value);
        }

        Directory.Delete(folder, recursive: true);
    }

    void Set(string name, string value)
    {
        before[name] = Environment.GetEnvironmentVariable(name);
        Environment.SetEnvironmentVariable(name, value);
    }
}
