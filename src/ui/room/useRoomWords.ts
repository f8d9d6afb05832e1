/** The catalogue of the room, waited for before anything of it is drawn. */
import { useTranslation } from 'react-i18next';

type Params = Readonly<Record<string, string | number>>;

export function useRoomWords(): (key: string, params?: Params) => string {
  const { t } = useTranslation('room');
  return (key, params) => t(`room:${key}`, { ...params });
}
