namespace Translator.Engines.TensorFlow.Tests;

public sealed class CacheFolderTests : IDisposable
{
    readonly string name = $"test-{Guid.NewGuid():N}";

    [Fact]
    public async Task An_entry_appears_complete_when_two_make_it_at_once()
    {
        var bothStarted = new CountdownEvent(2);
        async Task<string?> Fill(string folder)
        {
            bothStarted.Signal();
            await Task.Run(() => bothStarted.Wait(TimeSpan.FromSeconds(30)));
            await File.WriteAllTextAsync(Path.Combine(folder, "a"), "complete");
            return null;
        }

        var reasons = await Task.WhenAll(CacheFolder.EnsureAsync(name, Fill), CacheFolder.EnsureAsync(name, Fill));

        Assert.All(reasons, Assert.Null);
        Assert.Equal("complete", File.ReadAllText(Path.Combine(CacheFolder.Entry(name), "a")));
        Assert.Equal([CacheFolder.Entry(name)], Directory.GetFileSystemEntries(CacheFolder.Path, name + "*"));
    }

    [Fact]
    public async Task Nothing_is_left_of_an_entry_that_could_not_be_made_and_the_next_try_may_succeed()
    {
        var reason = await CacheFolder.EnsureAsync(name, folder =>
        {
            File.WriteAllText(Path.Combine(folder, "half"), "");
            return Task.FromResult<string?>("no network");
        });

        Assert.Equal("no network", reason);
        Assert.Empty(Directory.GetFileSystemEntries(CacheFolder.Path, name + "*"));
        Assert.Null(await CacheFolder.EnsureAsync(name, _ => Task.FromResult<string?>(null)));
    }

    public void Dispose()
    {
        if (Directory.Exists(CacheFolder.Entry(name)))
        {
            Directory.Delete(CacheFolder.Entry(name), recursive: true);
        }
    }
}
