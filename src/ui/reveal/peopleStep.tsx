/**
 * The people: one at a time, hour by hour, beside the same person in the year without the act that touched them. A
 * reader who asked to be spared gets neither hours nor harm, one who switched the stories off gets none. Below them:
 * where to find somebody to talk to.
 */
import { useState } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { Button } from '../parts/button.tsx';
import { Face } from '../parts/face.tsx';
import { Support } from '../parts/support.tsx';
import './people.css';
import type { StepProps } from './stepProps.ts';
import { StoryPage } from './storyPage.tsx';

export function PeopleStep(props: StepProps) {
  const { reveal, view, commands, words } = props;
  const { stories } = reveal;
  const spare = view.preferences.spareDetails;
  const [chosen, setChosen] = useState(stories[0]?.person ?? 0);
  if (stories.length === 0) {
    return <p className="people-none serif">{words.say('people.none')}</p>;
  }
  const isOff = view.preferences.noStories === true;
  const onOff = (
    <Button kind="quiet" size="small" onPress={() => commands.setPreferences({ noStories: !isOff })}>
      {words.say(isOff ? 'common.storiesOn' : 'common.storiesOff')}
    </Button>
  );
  if (isOff) {
    return (
      <p className="people-none serif">
        {words.say('common.storiesAreOff')} {onOff}
      </p>
    );
  }
  return (
    <div className="people">
      <Tabs
        className="people-tabs"
        selectedKey={String(chosen)}
        onSelectionChange={(key) => setChosen(Number(key))}
      >
        <TabList className="people-row" aria-label={words.say('steps.people.title')}>
          {stories.map((story) => (
            <Tab key={story.person} id={String(story.person)} className="people-tab">
              <Face person={story} mood={story.better ? 'calm' : 'worried'} />
              <span>{story.name}</span>
            </Tab>
          ))}
        </TabList>
        {stories.map((story) => (
          <TabPanel key={story.person} id={String(story.person)} className="people-panel">
            <StoryPage {...props} story={story} />
          </TabPanel>
        ))}
      </Tabs>
      <p className="people-spare small">
        {words.say(spare ? 'common.spared' : 'people.luck')}{' '}
        <Button kind="quiet" size="small" onPress={() => commands.setPreferences({ spareDetails: !spare })}>
          {words.say(spare ? 'common.showDetails' : 'common.spare')}
        </Button>
        {onOff}
      </p>
      <section className="people-support small">
        <Support view={view} heading="h2" />
      </section>
    </div>
  );
}
