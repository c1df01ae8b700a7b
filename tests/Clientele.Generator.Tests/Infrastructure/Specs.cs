using System.IO;

namespace Clientele.Generator.Tests.Infrastructure;

/// <summary>The descriptions under <c>specs/</c>.</summary>
internal static class Specs
{
    /// <summary>The text of the description called <paramref name="name"/>.</summary>
    public static string Read(string name)
    {
        using var stream = typeof(Specs).Assembly.GetManifestResourceStream(name)
            ?? throw new FileNotFoundException(name);
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
