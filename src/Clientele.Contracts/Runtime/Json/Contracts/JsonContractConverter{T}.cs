using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Clientele.Runtime.Json;

/// <summary>
/// Lets <see cref="JsonSerializer"/> read and write an emitted type wherever it occurs: with reflection, in another
/// generator's context, in ASP.NET Core. It does not use reflection itself.
/// </summary>
/// <typeparam name="T">The emitted type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
[SuppressMessage(
    "ApiDesign",
    "RS0022:Constructor make noninheritable base class inheritable",
    Justification = "Emitted contexts derive from it, so that attributes name a type of their own assembly."
)]
public class JsonContractConverter<T>() : ContractConverter<T>(JsonContract.Create<T>())
    where T : IJsonContract;
