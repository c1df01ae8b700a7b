using System.ComponentModel;
using System.Text.Json;

namespace Clientele.Runtime.Json;

/// <summary>
/// Lets <see cref="JsonSerializer"/> read and write an emitted type wherever it meets one: with reflection, in another
/// generator's context, in ASP.NET Core. It reflects on nothing itself.
/// </summary>
/// <typeparam name="T">The emitted type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class JsonContractConverter<T>() : ContractConverter<T>(JsonContract.Of<T>())
    where T : IJsonContract<T>;
