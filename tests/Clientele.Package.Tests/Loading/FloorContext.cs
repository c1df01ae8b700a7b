using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;

namespace Clientele.Package.Tests.Loading;

/// <summary>Holds this assembly a second time, with the oldest compiler that loads the generator.</summary>
/// <param name="folders">Where further assemblies are looked for.</param>
internal sealed class FloorContext(params string[] folders) : AssemblyLoadContext
{
    /// <summary>The version of the compiler.</summary>
    public const string Version = "4.8.0";

    /// <summary>Runs <see cref="FloorCompiler.Compile"/> with that compiler.</summary>
    public string[] Compile(string generator, string contracts, string description)
    {
        var assembly = LoadFromAssemblyPath(typeof(FloorContext).Assembly.Location);
        var compiler = assembly.GetType(typeof(FloorCompiler).FullName!, throwOnError: true)!;
        var compile = compiler.GetMethod(nameof(FloorCompiler.Compile))!;
        return (string[])compile.Invoke(null, [generator, contracts, description])!;
    }

    /// <inheritdoc />
    protected override Assembly? Load(AssemblyName assemblyName)
    {
        var compiler = new[] { "microsoft.codeanalysis.common", "microsoft.codeanalysis.csharp" }.Select(
            static package => Path.Combine(LocalFeed.MachinePackages, package, Version, "lib", "net7.0")
        );
        var file = compiler
            .Concat(folders)
            .Select(folder => Path.Combine(folder, assemblyName.Name + ".dll"))
            .FirstOrDefault(File.Exists);
        return file is null ? null : LoadFromAssemblyPath(file);
    }
}
