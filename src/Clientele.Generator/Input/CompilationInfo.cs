using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Clientele.Generator.Input;

/// <summary>What emission needs to know about the compilation.</summary>
/// <param name="LanguageVersion">As the compiler displays it (<c>14.0</c>).</param>
/// <param name="IsLanguageSupported">Whether it is C# 12 or later.</param>
/// <param name="HasContracts">Whether Clientele.Contracts is referenced.</param>
/// <param name="HasHttpExtensions">Whether Microsoft.Extensions.Http is referenced.</param>
/// <param name="HasKeyedServices">
/// Whether a version of Microsoft.Extensions.DependencyInjection is referenced that supports keyed services.
/// </param>
/// <param name="HasStartValidation">
/// Whether a version of Microsoft.Extensions.Options is referenced that can validate options at startup.
/// </param>
/// <param name="HasConfiguration">Whether options can be bound to configuration.</param>
/// <param name="HasUnionTypes">
/// Whether it is C# 15 or later, and the attribute and interface of union types are available.
/// </param>
internal sealed record CompilationInfo(
    string LanguageVersion,
    bool IsLanguageSupported,
    bool HasContracts,
    bool HasHttpExtensions,
    bool HasKeyedServices,
    bool HasStartValidation,
    bool HasConfiguration,
    bool HasUnionTypes
)
{
    private const LanguageVersion LanguageVersion12 = Microsoft.CodeAnalysis.CSharp.LanguageVersion.CSharp12;

    // The compiler that loads the generator may know newer versions than the one it is built against.
    private const LanguageVersion LanguageVersion15 = (LanguageVersion)1500;

    private const string Contracts = "Clientele.Contracts";
    private const string Http = "Microsoft.Extensions.Http";
    private const string Services = "Microsoft.Extensions.DependencyInjection.Abstractions";
    private const string Options = "Microsoft.Extensions.Options";
    private const string Binding = "Microsoft.Extensions.Options.ConfigurationExtensions";
    private const string Runtime = "System.Runtime";
    private const string Configuration = "Microsoft.Extensions.Configuration.Abstractions";

    /// <summary>Determines whether a reference to an assembly of this name affects the result.</summary>
    public static bool AsksFor(string assembly) =>
        assembly is Contracts or Http or Services or Options or Binding or Configuration or Runtime;

    /// <summary>Gets the information about <paramref name="compilation"/>.</summary>
    public static CompilationInfo Create(Compilation compilation)
    {
        var version = (compilation as CSharpCompilation)?.LanguageVersion ?? LanguageVersion12;
        return new CompilationInfo(
            version.ToDisplayString(),
            version >= LanguageVersion12,
            References(compilation, Contracts),
            References(compilation, Http),
            References(compilation, Services, sinceMajor: 8),
            References(compilation, Options, sinceMajor: 8),
            References(compilation, Binding) && References(compilation, Configuration),
            version >= LanguageVersion15
                && Declares(compilation, "System.Runtime.CompilerServices.UnionAttribute")
                && Declares(compilation, "System.Runtime.CompilerServices.IUnion")
        );
    }

    private static bool Declares(Compilation compilation, string type) =>
        compilation.GetTypeByMetadataName(type) is { } symbol
        && (
            symbol.DeclaredAccessibility == Microsoft.CodeAnalysis.Accessibility.Public
            || SymbolEqualityComparer.Default.Equals(symbol.ContainingAssembly, compilation.Assembly)
        );

    private static bool References(Compilation compilation, string assembly, int sinceMajor = 0) =>
        compilation.ReferencedAssemblyNames.Any(name => name.Name == assembly && name.Version.Major >= sinceMajor);
}
